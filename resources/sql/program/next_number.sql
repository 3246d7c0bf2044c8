-- The number to give now; the next one is kept.
INSERT INTO numbering (kind, next_number) VALUES (:kind, 2)
ON CONFLICT (kind) DO UPDATE SET next_number = numbering.next_number + 1
RETURNING next_number
