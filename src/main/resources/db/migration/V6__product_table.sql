-- What the staff's table of products sorts and counts by, without reading the products themselves.
CREATE INDEX product_name_ja ON product (coalesce(json_extract(name, '$.ja'), json_extract(name, '$.en'), sku));
CREATE INDEX product_name_en ON product (coalesce(json_extract(name, '$.en'), json_extract(name, '$.ja'), sku));
CREATE INDEX product_price ON product (coalesce(sale_price, price));
CREATE INDEX product_category ON product (category);
CREATE INDEX product_place ON product (floor, zone, shelf);
CREATE INDEX product_active ON product (active_from, active_until);
CREATE INDEX variant_stock ON variant (product, stock, size);

-- What is missing; each index holds those alone that lack it.
CREATE INDEX product_no_picture ON product (id) WHERE pictures IS NULL;
CREATE INDEX product_no_tones ON product (id) WHERE tones = '';
CREATE INDEX product_no_place ON product (id) WHERE floor IS NULL;
CREATE INDEX product_no_japanese ON product (id) WHERE json_extract(name, '$.ja') IS NULL;
CREATE INDEX product_no_english ON product (id) WHERE json_extract(name, '$.en') IS NULL;
