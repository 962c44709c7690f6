package fi.mandateaudit.job;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.Advised;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets Spring Batch record how a step or a job ended, but not why: its description is the stack trace, with the messages, of
 * whatever failed.
 */
final class WordlessRecords implements BeanPostProcessor, MethodBeforeAdvice {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JobRepository) {
            ((Advised) bean).addAdvice(0, this);
        }
        return bean;
    }

    @Override
    public void before(Method method, @Nullable Object[] arguments, @Nullable Object target) {
        for (Object argument : arguments) {
            if (argument instanceof StepExecution step) {
                step.setExitStatus(wordless(step.getExitStatus()));
            } else if (argument instanceof JobExecution job) {
                job.setExitStatus(wordless(job.getExitStatus()));
            }
        }
    }

    private static ExitStatus wordless(ExitStatus status) {
        return new ExitStatus(status.getExitCode());
    }
}
