INSERT INTO program (program_id, name, zone, currency, start_date, cycle_days, open_cycle, demo_clock_us,
                     created_us, key_check)
VALUES (1, :name, :zone, :currency, :start_date, :cycle_days, 1, :demo_clock, :created, :key_check)
