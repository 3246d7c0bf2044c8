SELECT name, zone, currency, start_date, cycle_days, open_cycle, demo_clock_us, created_us,
       key_check
FROM program
