SELECT version, document FROM policy_version
WHERE valid_from_us <= :at ORDER BY valid_from_us DESC, version DESC LIMIT 1
