INSERT INTO model_call VALUES (1, 1764200000000, 'styling', 'some-model', 1200, 80, 900, 'stop', NULL, 0);
