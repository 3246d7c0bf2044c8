laurel_add_test(charts/tst_ChartText.cpp LABELS ui LIBRARIES laurel_ui_charts)
laurel_add_test(charts/tst_ChartScale.cpp LABELS ui LIBRARIES laurel_ui_charts)
laurel_add_test(charts/tst_LaurelChart.cpp LABELS ui LIBRARIES laurel_ui_charts)
