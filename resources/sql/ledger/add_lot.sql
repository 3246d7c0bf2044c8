INSERT INTO lot (member_id, lot_id, points, remaining, earned_us, expires_us)
VALUES (:member, :lot, :points, :remaining, :earned, :expires)
