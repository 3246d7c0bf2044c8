SELECT s.member_id, m.external_id, m.card_number, s.active, s.deficit, s.lifetime_earned, s.last_seq,
       s.last_hash, s.tier,
       (SELECT t.tier FROM tier_change t WHERE t.member_id = s.member_id
        ORDER BY t.from_us DESC, t.change_id DESC LIMIT 1)
FROM standing s JOIN member m ON m.member_id = s.member_id
ORDER BY m.external_id
