package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptFileTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant AT = Instant.parse("2026-11-27T05:03:00Z");

    @TempDir
    Path home;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(home);
        shop.take(
                "sku,variant_sku,gtin,name,category,color,price,size,stock",
                "SHIRT,SHIRT-S,,Shirt,top,navy,1200,S,5",
                "BAG,BAG-1,4901234567894,Bag,bag,red,2000,,2");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aTillsFileInJapaneseIsRead() {
        ReceiptFile.Read read = read(
                Charset.forName("windows-31j"),
                "レシート番号,取引日時,会員番号,商品コード,数量,金額",
                "A-1,2026/11/27 14:03,M-778,SHIRT-S,2,\"¥2,400\"",
                "A-1,2026/11/27 14:03,M-778,4901234567894,１,2000");
        assertEquals(List.of(), read.rejections());
        assertEquals(
                List.of(2_400L, 2_000L),
                read.lines().stream().map(ReceiptFile.Line::amount).toList());
        assertEquals(AT, read.lines().getFirst().at());
        assertTrue(!read.toString().contains("M-778"), "a member's number is not read");
    }

    @Test
    void aWebShopsOrdersAreRead() {
        ReceiptFile.Read read = read(
                StandardCharsets.UTF_8,
                "Name,Email,Created at,Lineitem quantity,Lineitem price,Lineitem sku",
                "#1001,a@b.example,2026-11-27 14:03:00 +0900,2,1200.00,SHIRT");
        assertEquals(2_400, read.lines().getFirst().amount());
        assertEquals(AT, read.lines().getFirst().at());
    }

    @Test
    void twoRowsOfOneProductAreOneSaleAndAPriceThatIsMissingIsTheProducts() {
        ReceiptFile.Read read =
                read(StandardCharsets.UTF_8, "receipt,time,sku", "1,2026-11-27T14:03,BAG", "1,2026-11-27T14:03,BAG-1");
        assertEquals(1, read.lines().size());
        assertEquals(2, read.lines().getFirst().pieces());
        assertEquals(4_000, read.lines().getFirst().amount());
    }

    @Test
    void whatCannotBeTakenIsToldRowByRow() {
        ReceiptFile.Read read = read(
                StandardCharsets.UTF_8,
                "receipt,time,sku,quantity,amount",
                ",2026-11-27,BAG,1,1",
                "1,yesterday,BAG,1,1",
                "2,2026-11-27,GHOST,1,1",
                "3,2026-11-27,BAG,many,1",
                "4,2026-11-27,BAG,1,dear",
                "5,2026-11-27,BAG,1,2000");
        assertEquals(
                List.of(
                        Rejection.Cause.MISSING,
                        Rejection.Cause.DATE,
                        Rejection.Cause.UNKNOWN_CODE,
                        Rejection.Cause.COUNT,
                        Rejection.Cause.PRICE),
                read.rejections().stream().map(Rejection::cause).toList());
        assertEquals(1, read.lines().size());
    }

    @Test
    void aFileWithoutReceiptsIsRefusedInWordsAndAStopChangesNothing() {
        CatalogFault fault =
                assertThrows(CatalogFault.class, () -> read(StandardCharsets.UTF_8, "name,price", "Mori,1"));
        assertTrue(fault.toString().contains("レシート番号"), fault.toString());
        Path file = shop.file(StandardCharsets.UTF_8, "receipt,time,sku", "1,2026-11-27,BAG");
        CatalogFault stopped =
                assertThrows(CatalogFault.class, () -> ReceiptFile.read(shop.database, TOKYO, file, () -> false));
        assertEquals(CatalogFault.Kind.STOPPED, stopped.kind());
    }

    private ReceiptFile.Read read(Charset charset, String... lines) {
        return ReceiptFile.read(shop.database, TOKYO, shop.file(charset, lines), () -> true);
    }
}
