INSERT INTO staff_change VALUES (1, 1764200000000, 'Mori', 'product.price', 'AW-1', '12900', '9900');
