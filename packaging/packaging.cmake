# What is installed, and the Debian package. A program that is not part of this build is left out.
include(GNUInstallDirs)

set(laurel_programs)
foreach(program laurel laurelctl laurel-worker)
    if(TARGET ${program})
        set_target_properties(${program} PROPERTIES
            RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
        list(APPEND laurel_programs ${program})
    endif()
endforeach()
install(TARGETS ${laurel_programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

if(TARGET laurel)
    install(FILES packaging/org.laurel.Laurel.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/org.laurel.Laurel.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES packaging/icons/org.laurel.Laurel.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
install(FILES README.md packaging/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/laurel)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME laurel)
set(CPACK_PACKAGE_VENDOR "Laurel developers")
set(CPACK_PACKAGE_CONTACT "Laurel developers <laurel@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "loyalty programs whose points are never lost or doubled")
set(CPACK_PACKAGE_DESCRIPTION
    "Laurel runs a loyalty program: it takes in purchases, awards points and tiers, issues vouchers,
has gifts approved and sent, and reports the program's health. It comes as a window for the desktop
and as a terminal program.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and data that no program links.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, fonts-noto-core, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, libqt6sql6-psql, qt6-wayland")
include(CPack)
