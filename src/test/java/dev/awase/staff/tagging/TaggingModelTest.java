package dev.awase.staff.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.Amendment;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.CatalogTables;
import dev.awase.catalog.Lack;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductWriter;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteProductEdits;
import dev.awase.catalog.SqliteProductTable;
import dev.awase.catalog.SqliteRefusedTags;
import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.staff.SampleOffice;
import dev.awase.staff.tagging.Proposal.Field;
import dev.awase.staff.tagging.Proposal.Line;
import dev.awase.staff.tagging.Proposal.Source;
import dev.awase.stylist.ModelFault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggingModelTest {
    private static final Taxonomy FASHION = CatalogFixture.fashion();
    private static final ProductId BARE = new ProductId(1);

    @TempDir
    Path home;

    private final SampleOffice office = new SampleOffice();
    private final SampleReader reader = new SampleReader();
    private final TaggingMemory memory = new TaggingMemory();
    private LocalDatabase database;
    private SqliteCatalog catalog;
    private TaggingModel model;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        catalog = new SqliteCatalog(database, FASHION);
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), FASHION)) {
                Product bare = new Amendment.Colors(new Palette(List.of()), Pattern.PLAIN)
                        .to(CatalogFixture.bare(1, "B-1", "top", "Thing"));
                writer.add(bare);
                writer.add(CatalogFixture.full(2, "F-2"));
                writer.flush();
            }
            new CatalogTables(handle).bumpVersion();
            return 2;
        });
        model = model();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsOpenIsProposedAndWhatIsKnownIsNot() {
        look();
        Proposal bare = proposal(BARE);
        assertEquals(
                List.of(Field.KIND, Field.COLORS, Field.NAME_JA, Field.MATERIAL, Field.FORMALITY, Field.SEASONS),
                bare.lines().stream().map(Line::field).toList());
        assertEquals(Source.MACHINE, bare.lines().getFirst().source(), "a sure reading is not overruled by a model");
        assertEquals("Bag", bare.lines().getFirst().after());
        assertEquals(
                List.of(Field.KIND),
                proposal(new ProductId(2)).lines().stream().map(Line::field).toList());
        assertEquals("top", product().item().category().id(), "nothing is written");
        assertEquals(List.of(), office.changes);
    }

    @Test
    void whereThisMachineDoubtsTheModelIsHeard() {
        reader.sure = 0.7;
        look();
        assertEquals("Hat", proposal(BARE).lines().getFirst().after());
        assertEquals(Source.MODEL, proposal(BARE).lines().getFirst().source());
    }

    @Test
    void acceptedLinesAreWrittenTogetherAndTakenBackTogether() {
        Product before = product();
        look();
        Proposal bare = proposal(BARE);
        model.accept(bare, bare.lines());
        Product after = product();
        assertEquals("bag", after.item().category().id());
        assertEquals(ToneName.NAVY, after.item().palette().main().name());
        assertEquals("かばん", after.name().byLanguage().get("ja"));
        assertEquals(Optional.of("leather"), after.item().material());
        assertEquals(Optional.of(Formality.SMART), after.item().formality());
        assertEquals(Set.of(Season.AUTUMN), after.item().seasons());
        assertEquals(6, office.changes.size());
        assertTrue(model.proposals().get().stream()
                .noneMatch(one -> one.product().id().equals(BARE)));
        office.undos.getLast().run();
        assertEquals(before, product());
    }

    @Test
    void whatSomebodyChangedMeanwhileIsLeftAlone() {
        look();
        Proposal bare = proposal(BARE);
        new SqliteProductEdits(database, FASHION).amend(List.of(BARE), _ -> new Amendment.Kind(new Category("shoes")));
        model.accept(bare, bare.lines());
        assertEquals("shoes", product().item().category().id());
        assertEquals(Optional.of("leather"), product().item().material());
        assertEquals(1, office.troubles.size());
    }

    @Test
    void whatIsRefusedIsNotProposedAgainUnlessThatIsTakenBack() {
        look();
        Proposal bare = proposal(BARE);
        model.refuse(bare, bare.lines().subList(0, 1));
        assertEquals(5, proposal(BARE).lines().size());
        look();
        assertEquals(5, proposal(BARE).lines().size());
        office.undos.getLast().run();
        look();
        assertEquals(6, proposal(BARE).lines().size());
    }

    @Test
    void productsWithoutAPictureAreTold() {
        reader.model = TagReader.Model.NONE;
        look();
        assertFalse(model.ended().get().orElseThrow().contains("no picture"), model.ended()::toString);
        reader.blind = true;
        look();
        String words = model.ended().get().orElseThrow();
        assertTrue(words.contains("nothing is proposed") && words.contains("2 of them have no picture"), words);
    }

    @Test
    void aFaultOfOneProductIsToldThereAndOneOfAllEndsTheAsking() {
        reader.fault = Optional.of(new ModelFault(ModelFault.Kind.REFUSED, "planted"));
        look();
        assertEquals(2, reader.asked.size());
        assertEquals(Optional.of("staff.fault.model.refused"), proposal(BARE).fault());
        assertTrue(model.ended().get().orElseThrow().contains("2 of them"), model.ended()::toString);
        reader.asked.clear();
        reader.fault = Optional.of(new ModelFault(ModelFault.Kind.BUDGET, "planted"));
        look();
        assertEquals(1, reader.asked.size(), "the budget is spent for the next one, too");
        assertEquals(2, model.proposals().get().size(), "this machine goes on");
    }

    @Test
    void withoutAModelNobodyIsAsked() {
        reader.model = TagReader.Model.NONE;
        look();
        assertEquals(List.of(), reader.asked);
        assertEquals(
                List.of(Field.KIND, Field.COLORS),
                proposal(BARE).lines().stream().map(Line::field).toList());
    }

    @Test
    void allAreAcceptedAtOnceAndAnotherPageDoesNotLoseThem() {
        look();
        assertEquals(model.proposals().get(), model().proposals().get(), "kept while another page is looked at");
        model.acceptAll();
        assertEquals(List.of(), model.proposals().get());
        assertEquals("bag", product().item().category().id());
    }

    @Test
    void onlyTheChosenAreLookedAt() {
        model.filter(Filter.ALL.withLack(Optional.of(Lack.TONES)));
        assertEquals(
                List.of(BARE), model.found().get().stream().map(Product::id).toList());
        model.filter(Filter.ALL);
        assertEquals(
                Map.of(Lack.TONES, 1), Map.of(Lack.TONES, model.lacks().get().get(Lack.TONES)));
        model.choose(BARE, false);
        model.begin();
        assertEquals(List.of("F-2"), reader.asked);
        model.chooseFirst(0);
        reader.asked.clear();
        model.begin();
        assertEquals(List.of(), reader.asked);
    }

    private void look() {
        model.look();
        model.begin();
    }

    private TaggingModel model() {
        TaggingDesk desk = new TaggingDesk(
                new SqliteProductTable(database, catalog),
                new SqliteProductEdits(database, FASHION),
                new SqliteRefusedTags(database),
                reader,
                memory);
        return new TaggingModel(desk, FASHION, office.in(Locale.ENGLISH, Clock.systemUTC()));
    }

    private Product product() {
        return catalog.product(BARE).orElseThrow();
    }

    private Proposal proposal(ProductId product) {
        return model.proposals().get().stream()
                .filter(one -> one.product().id().equals(product))
                .findFirst()
                .orElseThrow();
    }
}
