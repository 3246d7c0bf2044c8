qt_add_library(laurel_shell_testing STATIC
    shell/AccessibilityWalk.cpp
    shell/AccessibilityWalk.h
    shell/ShellFixture.cpp
    shell/ShellFixture.h
    shell/TestPage.h
)
target_link_libraries(laurel_shell_testing PUBLIC laurel_ui_shell laurel_ui_testing Qt6::Test)

laurel_add_test(shell/tst_Accessibility.cpp LABELS ui LIBRARIES laurel_shell_testing)
laurel_add_test(shell/tst_CommandPalette.cpp LABELS ui LIBRARIES laurel_shell_testing)
laurel_add_test(shell/tst_MainWindow.cpp LABELS ui LIBRARIES laurel_shell_testing)
laurel_add_test(shell/tst_ShellParts.cpp LABELS ui LIBRARIES laurel_shell_testing)

# The real pages in the frame: a test, and their pictures without a database for those who work on
# how they look.
qt_add_library(laurel_pages_testing STATIC
    ${PROJECT_SOURCE_DIR}/app/laurel/Pages.cpp
    ${PROJECT_SOURCE_DIR}/app/laurel/Pages.h
)
target_link_libraries(laurel_pages_testing PUBLIC laurel_shell_testing laurel_ui_members
    laurel_ui_approvals laurel_ui_dispatch laurel_ui_runs laurel_ui_health)
laurel_add_test(shell/tst_Pages.cpp LABELS ui LIBRARIES laurel_pages_testing)

qt_add_executable(laurel_sample_shots EXCLUDE_FROM_ALL
    shell/sample_shots.cpp
    ${PROJECT_SOURCE_DIR}/app/laurel/ShotList.cpp
    ${PROJECT_SOURCE_DIR}/app/laurel/ShotMaker.cpp
)
target_link_libraries(laurel_sample_shots PRIVATE laurel_options laurel_pages_testing)
