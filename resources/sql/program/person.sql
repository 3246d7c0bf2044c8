SELECT login, name, role, is_active FROM program_user WHERE login = :login
