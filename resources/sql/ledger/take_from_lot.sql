UPDATE lot SET remaining = remaining - :points WHERE member_id = :member AND lot_id = :lot
