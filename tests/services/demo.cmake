laurel_add_test(demo/tst_DemoPeople.cpp LABELS services LIBRARIES laurel_demo laurel_intake)
laurel_add_test(demo/tst_StarterGifts.cpp LABELS services LIBRARIES laurel_services)
