SELECT sku, name, barcode, bin, on_hand, reserved, cost_minor FROM gift WHERE sku = :sku
