-- A size or color of a product may carry a barcode of its own.
ALTER TABLE variant ADD COLUMN gtin TEXT;
ALTER TABLE arrival_variant ADD COLUMN gtin TEXT;
CREATE INDEX variant_gtin ON variant (gtin) WHERE gtin IS NOT NULL;

-- The bit 16 of a visit's reached: she took the list of her look home. No visit before this has it.
DROP VIEW visit_fact;
CREATE VIEW visit_fact AS
    SELECT id, began AS at, 'visits' AS fact, '' AS value, 1 AS many FROM visit WHERE source <> 'rehearsal'
    UNION ALL SELECT id, began, 'simulated', '', 1 FROM visit WHERE source = 'simulated'
    UNION ALL SELECT id, began, 'reached', 'photo', 1 FROM visit WHERE reached & 1 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'reached', 'look', 1 FROM visit WHERE reached & 2 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'reached', 'detail', 1 FROM visit WHERE reached & 4 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'reached', 'called', 1 FROM visit WHERE reached & 8 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'reached', 'taken', 1 FROM visit WHERE reached & 16 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'kept', '', 1 FROM visit
        WHERE reached & 2 AND source <> 'rehearsal' AND id > (SELECT visit FROM shown_since)
    UNION ALL SELECT id, began, 'ending', ending, 1 FROM visit WHERE source <> 'rehearsal'
    UNION ALL SELECT id, began, 'dwell.capture', CAST(capture / 1000 AS TEXT), 1 FROM visit
        WHERE capture > 0 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'dwell.looks', CAST(looks / 1000 AS TEXT), 1 FROM visit
        WHERE looks > 0 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'dwell.detail', CAST(detail / 1000 AS TEXT), 1 FROM visit
        WHERE detail > 0 AND source <> 'rehearsal'
    UNION ALL SELECT id, began, 'dwell.ask', CAST(ask / 1000 AS TEXT), 1 FROM visit
        WHERE ask > 0 AND source <> 'rehearsal';
