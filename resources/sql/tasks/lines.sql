SELECT l.line_no, l.sku, g.name, g.barcode, g.bin, l.wanted, l.picked, g.on_hand, l.is_short
FROM dispatch_line l JOIN gift g ON g.sku = l.sku
WHERE l.member_id = :member AND l.task_id = :task ORDER BY l.line_no
