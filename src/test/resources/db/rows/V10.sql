INSERT INTO staff_call VALUES (1, 1764200000000, '', 'ja', 1, 2, '2', '');
INSERT INTO staff_call_answer VALUES (1, 1, 1764200001000, 'seen', 'Mori');
