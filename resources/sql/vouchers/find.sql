SELECT voucher_id, state FROM voucher WHERE member_id = :member AND voucher_id = :voucher
