// Makes the QApplication of the widget tests, offscreen unless a platform was asked for.
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "core/base/crypto.h"

#include <QtWidgets/QApplication>

#include <catch2/catch.hpp>

#include <memory>

namespace {

class Application final : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;
    void testRunStarting(const Catch::TestRunInfo&) override
    {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        tocsin::base::initCrypto();
        static int count = 1;
        static char name[] = "ui_tests";
        static char* arguments[] = {name, nullptr};
        application_ = std::make_unique<QApplication>(count, arguments);
    }
    void testRunEnded(const Catch::TestRunStats&) override { application_.reset(); }

private:
    std::unique_ptr<QApplication> application_;
};

} // namespace

CATCH_REGISTER_LISTENER(Application)
