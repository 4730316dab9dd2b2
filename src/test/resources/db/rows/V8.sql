INSERT INTO curated_look VALUES (1, '{"en": "First day of spring"}', 'spring', NULL, NULL);
INSERT INTO curated_piece VALUES (1, 1, 0);
INSERT INTO push VALUES (2, '2026-11-01', '2026-12-01', 'Mori');
UPDATE ranking_weights SET version = 2, weights = '{"closeness": "0.34"}', who = 'Mori', at = 1764200000000;
UPDATE curation_version SET changes = 5;
