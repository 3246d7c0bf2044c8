SELECT name, zone, currency, start_date, cycle_days, open_cycle, is_demo FROM program
