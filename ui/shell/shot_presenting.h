#pragma once

#include "core/base/result.h"

#include <QWidget>
#include <functional>

namespace aanjager {

class MainWindow;
struct ShotRequest;

/** What is presented in the meeting of the board that comes next, as `shot --page` calls it: "slide",
 * "slides" (all of them), "presenter", "presenter-line" (a decision being written down), "slide-line" (the same with
 * one screen) or "deck" (the choice of slides). Brings it to its state and gives it to `write`. The slide
 * is that of the request, or the page of its measure. Fails as `Presentation::begin`, and with Invalid (slide). */
Result<void> drawPresenting(MainWindow &window, const ShotRequest &request,
                            const std::function<Result<void>(QWidget &)> &write);

} // namespace aanjager
