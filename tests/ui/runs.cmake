foreach(name StepFacts TimeLeft PipelineModel RunsPage RunsLive)
    laurel_add_test(runs/tst_${name}.cpp LABELS ui LIBRARIES laurel_ui_runs laurel_ui_testing)
endforeach()
