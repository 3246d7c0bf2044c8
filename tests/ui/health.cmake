laurel_add_test(health/tst_HealthPeriod.cpp LABELS ui LIBRARIES laurel_ui_health)
laurel_add_test(health/tst_HealthText.cpp LABELS ui LIBRARIES laurel_ui_health laurel_ui_testing)
laurel_add_test(health/tst_HealthPage.cpp LABELS ui LIBRARIES laurel_ui_health laurel_ui_testing laurel_ui_charts)
