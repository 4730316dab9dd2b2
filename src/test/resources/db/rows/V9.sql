INSERT INTO visit VALUES (1, 1764200000000, 1764200060000, 'shopper', 'ja', 'top', 3, 'finished', 12, 4000, 20000, 0, 0);
INSERT INTO visit_want VALUES (1, 'size', 'M', 1);
INSERT INTO visit_opened VALUES (1, 2);
