foreach(test Tokens Formats ActionRegistry StatefulPage Banners Labels Theme WhenDone)
    laurel_add_test(common/tst_${test}.cpp LABELS ui LIBRARIES laurel_ui_common)
endforeach()
