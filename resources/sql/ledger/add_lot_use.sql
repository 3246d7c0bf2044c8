INSERT INTO lot_use (member_id, posting_id, lot_id, points)
VALUES (:member, :posting, :lot, :points)
