SELECT count(*) FROM member WHERE card_number = :card_number
