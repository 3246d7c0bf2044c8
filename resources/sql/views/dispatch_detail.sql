SELECT t.task_id, t.number, t.member_id, p.first_name, p.last_name, p.city, p.country, t.state,
       t.due_us, m.card_number, p.address_line, p.postcode, coalesce(s.carrier, ''),
       coalesce(s.tracking_number, ''), s.packed_us, s.shipped_us
FROM task t
JOIN member m ON m.member_id = t.member_id
JOIN member_pii p ON p.member_id = t.member_id
LEFT JOIN shipment s ON s.member_id = t.member_id AND s.task_id = t.task_id
WHERE t.task_id = :task AND t.kind = 'dispatch'
