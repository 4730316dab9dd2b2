INSERT INTO arrival VALUES (1, 1764200000000, 'Mori', 'autumn.csv', 1, 2, 0, 0);
INSERT INTO arrival_product SELECT 1, 0, * FROM product WHERE id = 1;
INSERT INTO arrival_variant VALUES (1, 0, 1, 0, 'AW-1-M', 'M', 'white', 5);
INSERT INTO arrival_relation VALUES (1, 0, 1, 2, 'goes_with');
INSERT INTO column_meaning VALUES ('a b', 'a', 'price');
