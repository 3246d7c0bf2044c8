# What tests of whole programs share.
qt_add_library(laurel_testing STATIC
    core/Must.h
    core/ProgramFixture.cpp
    core/ProgramFixture.h
)
target_link_libraries(laurel_testing PUBLIC laurel_services Qt6::Test)
target_precompile_headers(laurel_testing REUSE_FROM laurel_storage)

laurel_add_test(core/tst_DemoFigures.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_Auditor.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_Book.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_CycleCloser.cpp LABELS services LIBRARIES laurel_testing rapidcheck)
laurel_add_test(core/tst_DeskDecisions.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_DeskDispatch.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_DeskRights.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_OpenProgram.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_Profiles.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_ProgramMaker.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_SpendSpread.cpp LABELS services LIBRARIES laurel_testing)
laurel_add_test(core/tst_VoucherCodes.cpp LABELS services LIBRARIES laurel_testing)
