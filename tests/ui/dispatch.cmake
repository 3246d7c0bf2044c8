foreach(name ScanReader ScanJudge ScanFilter DispatchListModel DispatchPage DispatchRefusals)
    laurel_add_test(dispatch/tst_${name}.cpp LABELS ui
        LIBRARIES laurel_ui_dispatch laurel_ui_testing)
endforeach()
