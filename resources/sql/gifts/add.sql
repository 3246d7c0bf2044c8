INSERT INTO gift (sku, name, barcode, bin, on_hand, reserved, cost_minor)
VALUES (:sku, :name, :barcode, :bin, :on_hand, 0, :cost)
