package fi.mandateaudit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** One run of an organisation at a time. */
class RunLockTests {
    private final String organisation = UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource
    void secondRunIsRefusedUntilTheFirstEnds(Database database) {
        RunLock lock = new RunLock(database.dataSource());
        RunLock elsewhere = new RunLock(database.dataSource());
        HeldLock held = lock.tryAcquire(organisation).orElseThrow();

        assertThat(elsewhere.tryAcquire(organisation)).isEmpty();
        assertThat(lock.tryAcquire(organisation)).isEmpty();
        held.close();
        held.close();

        Optional<HeldLock> next = elsewhere.tryAcquire(organisation);
        assertThat(next).isPresent();
        next.get().close();
    }

    @ParameterizedTest
    @EnumSource
    void organisationsDoNotWaitForEachOther(Database database) {
        RunLock lock = new RunLock(database.dataSource());
        try (HeldLock one = lock.tryAcquire(organisation).orElseThrow();
                HeldLock other = lock.tryAcquire("other " + organisation).orElseThrow()) {
            assertThat(one).isNotSameAs(other);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusalsKeepNoConnection(Database database) {
        RunLock lock = new RunLock(database.dataSource());
        try (HeldLock held = lock.tryAcquire(organisation).orElseThrow()) {
            for (int attempt = 0; attempt < 10; attempt++) {
                assertThat(lock.tryAcquire(organisation)).isEmpty();
            }
            assertThat(held).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void lockOfADeadHolderIsFree(Database database) throws SQLException {
        Connection[] connection = new Connection[1];
        RunLock dying = new RunLock(new OnlyConnection(database, connection));
        assertThat(dying.tryAcquire(organisation)).isPresent();
        connection[0].close();

        RunLock next = new RunLock(database.dataSource());
        await().untilAsserted(() -> assertThat(next.tryAcquire(organisation)).hasValueSatisfying(HeldLock::close));
    }

    /** Hands out one connection that is in no pool, so that closing it ends the session. */
    private static final class OnlyConnection extends AbstractDataSource {
        private final Database database;
        private final Connection[] connection;

        OnlyConnection(Database database, Connection[] connection) {
            this.database = database;
            this.connection = connection;
        }

        @Override
        public Connection getConnection() throws SQLException {
            try (Connection pooled = database.dataSource().getConnection()) {
                String url = pooled.getMetaData().getURL();
                String user = pooled.getMetaData().getUserName();
                connection[0] = java.sql.DriverManager.getConnection(url, user, "");
            }
            return connection[0];
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
