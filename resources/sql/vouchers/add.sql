INSERT INTO voucher (member_id, voucher_id, tier, value_minor, state, code_mac, last_four, issued_us,
                     expires_us, cycle_no, waits_for)
VALUES (:member, :voucher, :tier, :value, :state, :code_mac, :last_four, :issued, :expires, :cycle,
        :waits_for)
