foreach(name ApprovalQueueModel EvidenceCache QualifyingChecks DecisionDesk ApprovalsTriage ApprovalsPage)
    laurel_add_test(approvals/tst_${name}.cpp LABELS ui
        LIBRARIES laurel_ui_approvals laurel_ui_testing)
endforeach()
