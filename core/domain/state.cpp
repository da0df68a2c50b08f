#include "core/domain/state.h"

namespace aanjager {

State::State() = default;
State::State(const State &) = default;
State::State(State &&) noexcept = default;
State &State::operator=(const State &) = default;
State &State::operator=(State &&) noexcept = default;
State::~State() = default;

} // namespace aanjager
