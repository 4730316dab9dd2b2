INSERT INTO product VALUES (1, 'AW-1', '4900000000017', '{"en": "Oxford shirt", "ja": "シャツ"}', 'plain', 'Awase', 'top', '95 0 0 white 1', 'plain', 'cotton', 'smart', 'spring', 'men', 12900, 9900, 'JPY', '["/a.png"]', NULL, '2026-01-01', NULL, '2F', 'A', '3');
INSERT INTO product VALUES (2, 'AW-2', NULL, '{"en": "Chinos"}', NULL, '', 'trousers', '', 'plain', NULL, NULL, NULL, 'any', 8900, NULL, 'JPY', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO variant VALUES (1, 0, 'AW-1-M', 'M', 'white', 3);
INSERT INTO relation VALUES (1, 2, 'goes_with');
INSERT INTO product_words (rowid, name, codes, kind, description) VALUES (1, 'oxford shirt', 'AW-1', 'top', 'plain');
UPDATE catalog_version SET version = 7;
