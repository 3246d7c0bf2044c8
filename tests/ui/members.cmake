foreach(test MembersTableModel MemberSheets CodeReveal MembersList MembersPage)
    laurel_add_test(members/tst_${test}.cpp LABELS ui
        LIBRARIES laurel_ui_members laurel_ui_testing)
endforeach()
