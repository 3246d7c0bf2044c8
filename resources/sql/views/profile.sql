SELECT m.member_id, m.card_number, p.first_name, p.last_name, p.email, s.tier, s.active, s.deficit,
       s.last_event_us, m.status, m.external_id, p.phone, p.address_line, p.postcode, p.city,
       p.country, m.locale, p.birthday, m.joined_us, s.tier_since_us, s.tier_until_us,
       s.lifetime_earned
FROM member m
JOIN member_pii p ON p.member_id = m.member_id
JOIN standing s ON s.member_id = m.member_id
WHERE m.member_id = :member
