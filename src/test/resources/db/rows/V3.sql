INSERT INTO seen_piece VALUES (1, 1, 'top', '95 0 0 white 1', 'plain', 'cotton', 'smart', 'spring');
INSERT INTO choice VALUES (1, 1764200000000, 4, 'liked', '1', 1, '1');
INSERT INTO choice_reset VALUES (1, 1764200000000, 1);
INSERT INTO learned_taste VALUES (1, 1, 1, x'CAFE');
