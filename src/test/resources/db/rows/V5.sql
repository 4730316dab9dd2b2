INSERT INTO staff_member VALUES (3, 'Mori', 'manager', 600000, x'00112233445566778899AABBCCDDEEFF', x'01');
UPDATE staff_tries SET failed = 6, wait = 2, remaining = 41000;
