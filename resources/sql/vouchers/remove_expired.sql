DELETE FROM voucher WHERE state = 'valid' AND expires_us <= :ended
