SELECT posting_id FROM posting WHERE member_id = :member AND idem_key = :key
