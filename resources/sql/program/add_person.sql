INSERT INTO program_user (login, name, role, is_active) VALUES (:login, :name, :role, :is_active)
