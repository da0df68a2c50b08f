# How every library of the project is made: one flags target, one function. A library sees the project root, so that
# each include names its layer ("core/base/result.h") and the include test can hold the direction of the arrows.
find_program(MOLD mold)
if(MOLD AND NOT CMAKE_CXX_COMPILER_ID STREQUAL "MSVC")
  add_link_options(-fuse-ld=mold)
endif()
# A library that a program was given but does not use need not be loaded.
if(NOT MSVC AND NOT APPLE)
  add_link_options(LINKER:--as-needed)
endif()

add_library(aanjager_flags INTERFACE)
target_compile_options(aanjager_flags INTERFACE -Wall -Wextra -Wshadow -Wconversion -Werror)
# GCC 12 takes the value of an empty std::optional for one that is read, when it optimises.
target_compile_options(aanjager_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(aanjager_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  AANJAGER_VERSION="${PROJECT_VERSION}")
target_include_directories(aanjager_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(AANJAGER_SANITIZE)
  target_compile_options(aanjager_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  target_link_options(aanjager_flags INTERFACE -fsanitize=address,undefined)
endif()

if(AANJAGER_FUZZ)
  target_compile_options(aanjager_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer -g1)
  target_link_options(aanjager_flags INTERFACE -fsanitize=address,undefined)
endif()

# aanjager_library(NAME [FOLDERS folder...] LINKS target...): the sources of this folder (or of the named ones) as a static library.
function(aanjager_library name)
  cmake_parse_arguments(PARSE_ARGV 1 LIB "" "" "FOLDERS;LINKS")
  if(NOT LIB_FOLDERS)
    set(LIB_FOLDERS .)
  endif()
  set(sources)
  foreach(folder IN LISTS LIB_FOLDERS)
    file(GLOB found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(APPEND sources ${found})
  endforeach()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC aanjager_flags ${LIB_LINKS})
endfunction()

# aanjager_late_part(NAME FOLDERS folder... LINKS target...): a part of the program that is loaded when it is first
# wanted (core/base/late_part.h). It may use nothing of the program but headers: what it needs is given to it.
function(aanjager_late_part name)
  cmake_parse_arguments(PARSE_ARGV 1 PART "" "" "FOLDERS;LINKS")
  set(sources)
  foreach(folder IN LISTS PART_FOLDERS)
    file(GLOB found CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(APPEND sources ${found})
  endforeach()
  add_library(${name} MODULE ${sources})
  target_link_libraries(${name} PRIVATE aanjager_flags ${PART_LINKS})
  set_target_properties(${name} PROPERTIES PREFIX "" CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
endfunction()
