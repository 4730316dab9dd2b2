-- Pieces over all variants, so that products sort by stock without reading the variants. Whoever writes a product writes
-- it too; one variant's count is followed by the trigger.
ALTER TABLE product ADD COLUMN pieces INTEGER NOT NULL DEFAULT 0;
UPDATE product SET pieces = (SELECT coalesce(sum(stock), 0) FROM variant WHERE variant.product = product.id);
CREATE INDEX product_pieces ON product (pieces);
CREATE TRIGGER variant_counted AFTER UPDATE OF stock ON variant BEGIN
    UPDATE product SET pieces = pieces + new.stock - old.stock WHERE id = new.product;
END;

-- What hangs where, counted without reading the products.
CREATE INDEX product_hanging ON product (floor, zone, shelf, pieces) WHERE floor IS NOT NULL;

-- The shop's floors, top of the list first, and where on each a zone lies: shares of the floor's width and depth, from the
-- upper left. A zone of '' is the floor's own place for what hangs in no zone.
CREATE TABLE map_floor (
    name     TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE map_zone (
    floor  TEXT NOT NULL,
    name   TEXT NOT NULL,
    x      REAL NOT NULL CHECK (x BETWEEN 0 AND 1),
    y      REAL NOT NULL CHECK (y BETWEEN 0 AND 1),
    width  REAL NOT NULL CHECK (width > 0 AND x + width <= 1.000001),
    height REAL NOT NULL CHECK (height > 0 AND y + height <= 1.000001),
    PRIMARY KEY (floor, name)
) STRICT, WITHOUT ROWID;
