# What every target of ours shares: the language, the warnings, the include root, the hardening.
add_library(laurel_options INTERFACE)
target_compile_features(laurel_options INTERFACE cxx_std_20)
target_include_directories(laurel_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(laurel_options INTERFACE
    -Wall -Wextra -Wno-missing-field-initializers -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(laurel_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# A stopped program loses nothing, a wrong one does.
target_compile_options(laurel_options INTERFACE
    -fstack-protector-strong -fstack-clash-protection -fcf-protection
    -ftrivial-auto-var-init=zero)
target_compile_definitions(laurel_options INTERFACE _GLIBCXX_ASSERTIONS
    $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=3>)
target_link_options(laurel_options INTERFACE -Wl,-z,relro,-z,now)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(LAUREL_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
if(LAUREL_SANITIZE)
    target_compile_options(laurel_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(laurel_options INTERFACE -fsanitize=address,undefined)
endif()

option(LAUREL_WERROR "Treat warnings as errors" OFF)
if(LAUREL_WERROR)
    target_compile_options(laurel_options INTERFACE -Werror)
endif()

# The tests that the sanitizers run as well: those of the rooms under model/.
add_custom_target(model_tests)

# One test program per class: tests/<room>/tst_<Class>.cpp. Its labels are its room, "model" for the
# rooms under model/, and what the caller adds. The time zone and the locale are odd on purpose: a
# test that passes there does not lean on ours.
function(laurel_add_test source)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LABELS;LIBRARIES")
    cmake_path(GET source STEM name)
    qt_add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE laurel_options Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(${name} PRIVATE LAUREL_SOURCE_DIR="${PROJECT_SOURCE_DIR}")

    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME room)
    list(APPEND arg_LABELS ${room})
    if(room MATCHES "^(base|domain|storage|services)$")
        list(APPEND arg_LABELS model)
    endif()
    list(REMOVE_DUPLICATES arg_LABELS)
    if("model" IN_LIST arg_LABELS)
        add_dependencies(model_tests ${name})
    endif()

    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}"
        TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Pacific/Chatham;LC_ALL=C.UTF-8;QT_FONT_DPI=96;ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1;UBSAN_OPTIONS=print_stacktrace=1;RC_PARAMS=seed=20101201")
endfunction()
