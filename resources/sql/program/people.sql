SELECT login, name, role, is_active FROM program_user ORDER BY name, login
